package org.ahpsignpost.channel.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ahpsignpost.directory.Places;
import org.ahpsignpost.language.LanguageFinder;
import org.ahpsignpost.privacy.PersonalData;
import org.ahpsignpost.safety.DangerScreen;
import org.ahpsignpost.safety.SafetyReplies;
import org.ahpsignpost.understanding.Understanding;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Lets parts of a running service fail at will, with the person's words in the exception's message. */
final class Breakable implements BeanPostProcessor {

    static final List<Class<?>> PARTS = List.of(
            LanguageFinder.class,
            DangerScreen.class,
            PersonalData.class,
            Understanding.class,
            SafetyReplies.class,
            Places.class);

    private final Set<Class<?>> broken = ConcurrentHashMap.newKeySet();

    void breakDown(List<Class<?>> parts) {
        broken.addAll(parts);
    }

    void mend() {
        broken.clear();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return PARTS.stream()
                .filter(part -> part.isInstance(bean))
                .findFirst()
                .map(part -> wrap(part, bean))
                .orElse(bean);
    }

    private Object wrap(Class<?> part, Object bean) {
        return Proxy.newProxyInstance(part.getClassLoader(), new Class<?>[] {part}, (proxy, method, arguments) -> {
            if (broken.contains(part)) {
                throw new IllegalStateException("broken on purpose, asked " + Arrays.toString(arguments));
            }
            try {
                return method.invoke(bean, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
