package org.ahpsignpost.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.net.ssl.SSLException;
import org.ahpsignpost.outbox.Delivery;
import org.ahpsignpost.outbox.Delivery.Refused;
import org.ahpsignpost.outbox.Delivery.TryLater;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

/** Why an e-mail did not go out: what the server replied, or what broke. The messages of these exceptions quote addresses. */
final class MailFailure {

    /** Deeper than the library ever nests them. */
    private static final int DEEPEST = 20;

    private MailFailure() {}

    static Delivery of(MessagingException problem) {
        List<Throwable> chain = chain(problem);
        List<Integer> replies = chain.stream()
                .map(MailFailure::reply)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
        for (int reply : replies) {
            if (reply >= 400 && reply <= 499) {
                return new TryLater("smtp_" + reply, null);
            }
        }
        for (int reply : replies) {
            if (reply >= 500) {
                return new Refused("smtp_" + reply);
            }
        }
        return new TryLater(reason(chain), null);
    }

    /** The problem and everything behind it: a mail exception can have a next one beside its cause. */
    private static List<Throwable> chain(Throwable problem) {
        List<Throwable> chain = new ArrayList<>();
        Throwable at = problem;
        while (at != null && chain.size() < DEEPEST) {
            chain.add(at);
            at = next(at);
        }
        return chain;
    }

    private static @Nullable Throwable next(Throwable at) {
        return at instanceof MessagingException mail ? mail.getNextException() : at.getCause();
    }

    private static OptionalInt reply(Throwable problem) {
        return switch (problem) {
            case SMTPAddressFailedException e -> OptionalInt.of(e.getReturnCode());
            case SMTPSenderFailedException e -> OptionalInt.of(e.getReturnCode());
            case SMTPSendFailedException e -> OptionalInt.of(e.getReturnCode());
            default -> OptionalInt.empty();
        };
    }

    private static String reason(List<Throwable> chain) {
        for (int i = chain.size() - 1; i >= 0; i--) {
            switch (chain.get(i)) {
                // the letter is not to blame, and a password can be put right while it waits
                case AuthenticationFailedException e -> {
                    return "sign_in_failed";
                }
                case SocketTimeoutException e -> {
                    return "timed_out";
                }
                case UnknownHostException e -> {
                    return "unreachable";
                }
                case MailConnectException e -> {
                    return "unreachable";
                }
                case SSLException e -> {
                    return "not_trusted";
                }
                default -> {}
            }
        }
        return "broken_off";
    }
}
