package org.ahpsignpost.channel.sms;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.ahpsignpost.channel.sms.gateway.Callback;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where gateways call. The body is taken as it came, because it is signed as it came. */
@RestController
@Conditional(SmsIsOn.class)
class SmsController {

    private final Receiver receiver;

    SmsController(Receiver receiver) {
        this.receiver = receiver;
    }

    @PostMapping("/channels/sms/{gateway}")
    ResponseEntity<String> text(@PathVariable("gateway") String gateway, HttpServletRequest request)
            throws IOException {
        return take(gateway, "", request);
    }

    @PostMapping("/channels/sms/{gateway}/{tail:receipts|status}")
    ResponseEntity<String> receipt(
            @PathVariable("gateway") String gateway, @PathVariable("tail") String tail, HttpServletRequest request)
            throws IOException {
        return take(gateway, tail, request);
    }

    private ResponseEntity<String> take(String gateway, String tail, HttpServletRequest request) throws IOException {
        if (!gateway.equals(receiver.gateway().name())) {
            return ResponseEntity.notFound().build();
        }
        // not as parameters: reading those would use the body up
        byte[] body = request.getInputStream().readNBytes(SmsLimits.LARGEST_CALLBACK + 1);
        if (body.length > SmsLimits.LARGEST_CALLBACK) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        int status = receiver.take(new Callback(tail, query, headers(request), body));
        if (status != Receiver.TAKEN) {
            return ResponseEntity.status(HttpStatusCode.valueOf(status)).build();
        }
        var said = receiver.gateway().acknowledgement();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(said.contentType()))
                .body(said.body());
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        Collections.list(request.getHeaderNames()).forEach(name -> headers.put(name, request.getHeader(name)));
        return headers;
    }
}
