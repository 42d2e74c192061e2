package com.smarterp.auth;

import com.smarterp.kernel.text.Timestamp;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session that was begun or gone on with: what the browser is told, and its new cookies.
 *
 * @param device null where the cookie stays as it is
 */
record SignedIn(User user, AccessToken.Signed access, String refresh, @Nullable String device) {

    Map<String, Object> json() {
        return Json.object("user", user.json(), "expiresAt", Timestamp.text(access.expiresAt()));
    }

    /** Tokens stay out of logs. */
    @Override
    public String toString() {
        return "SignedIn[" + user.id() + "]";
    }
}
