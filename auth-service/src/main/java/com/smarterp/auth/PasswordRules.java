package com.smarterp.auth;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a new password must be (NIST SP 800-63B): long enough and not common; anything else goes.
 */
@Component
final class PasswordRules {

    /** Characters. */
    static final int MIN = 8;

    static final int MAX = 128;

    private final CommonPasswords common;

    PasswordRules(CommonPasswords common) {
        this.common = common;
    }

    /** Reads a new password from the form; what is wrong with it is left there. */
    String read(Form form, String field) {
        String password = form.text(field, _ -> true, "");
        String fault = password.isEmpty() && form.optional(field) == null ? null : fault(password);
        if (fault != null) {
            form.error(field, fault);
        }
        return password;
    }

    private @Nullable String fault(String password) {
        int length = Text.characters(password);
        if (length < MIN || length > MAX) {
            return "must be 8 to 128 characters";
        }
        if (!Text.isSound(password)) {
            return "must be Unicode text";
        }
        return common.contains(password) ? "is one of the passwords that are guessed first" : null;
    }
}
