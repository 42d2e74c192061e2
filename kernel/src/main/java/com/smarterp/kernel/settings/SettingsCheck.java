package com.smarterp.kernel.settings;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.unit.DataSize;

/**
 * Refuses bounds that mean nothing, when a process starts: numbers and sizes are 1 at least where
 * they aren't {@link ZeroAllowed}, times aren't negative.
 */
final class SettingsCheck implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String beanName) {
        ConfigurationProperties settings =
                bean.getClass().getAnnotation(ConfigurationProperties.class);
        if (settings != null && bean instanceof Record bounds) {
            check(settings.value(), bounds);
        }
        return bean;
    }

    /**
     * @throws IllegalArgumentException that names the setting
     */
    private static void check(String prefix, Record bounds) {
        for (RecordComponent component : bounds.getClass().getRecordComponents()) {
            String name = prefix + "." + kebab(component.getName());
            Object value = value(component, bounds);
            if (value instanceof Record inner) {
                check(name, inner);
            } else if (value != null) {
                check(name, value, component.isAnnotationPresent(ZeroAllowed.class));
            }
        }
    }

    private static void check(String name, Object value, boolean zeroAllowed) {
        long least = zeroAllowed || value instanceof Duration ? 0 : 1;
        long number =
                switch (value) {
                    case Duration time -> time.isNegative() ? -1 : 0;
                    case DataSize size -> size.toBytes();
                    case Number each -> each.longValue();
                    default -> least;
                };
        if (number < least) {
            throw new IllegalArgumentException(
                    "%s: %s (expected: %d or more)".formatted(name, value, least));
        }
    }

    private static @Nullable Object value(RecordComponent component, Record bounds) {
        ReflectionUtils.makeAccessible(component.getAccessor());
        return ReflectionUtils.invokeMethod(component.getAccessor(), bounds);
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
