package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.OwnerOnly;
import com.smarterp.deploy.parts.PartException;
import com.smarterp.deploy.parts.Secrets;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * A workspace to look around in, filled once through the public API, as a person would. Its
 * mutations have ids of their own for each data folder: filling that was cut off goes on where it
 * stood.
 */
final class DemoWorkspace {

    private static final String EMAIL = "demo@smarterp.example";
    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int CONFLICT = 409;

    private final Api api;
    private final String password;
    private final Path filled;

    DemoWorkspace(LocalStack stack) {
        this.api = new Api(stack.uri());
        this.password = new Secrets(stack.data().resolve("secrets")).get("demo");
        this.filled = stack.data().resolve("demo.filled");
    }

    /**
     * Fills it if it isn't yet.
     *
     * @return its login, in one line
     * @throws PartException when the API refuses
     */
    String fill() {
        try {
            if (Files.notExists(filled)) {
                signUpOrIn();
                for (DemoBatch batch : DemoBatch.all(password, Clock.systemUTC())) {
                    expect(
                            api.post("/api/" + batch.collection() + "/batch", batch.body()),
                            OK,
                            "filling " + batch.collection());
                }
                OwnerOnly.write(filled, EMAIL + "\n");
            }
        } catch (IOException e) {
            throw new PartException("the demo workspace can't be filled: " + e.getMessage(), e);
        }
        return "Demo workspace: sign in as %s with the password %s".formatted(EMAIL, password);
    }

    private void signUpOrIn() throws IOException {
        String who =
                """
                {"email":"%s","password":"%s","name":"Dana Demo","workspace":"Demo Heating & Plumbing"}
                """
                        .formatted(EMAIL, password);
        HttpResponse<String> signUp = api.post("/api/auth/signup", who);
        if (signUp.statusCode() == CONFLICT) {
            String login =
                    """
                    {"email":"%s","password":"%s"}
                    """
                            .formatted(EMAIL, password);
            expect(api.post("/api/auth/login", login), OK, "signing in");
        } else {
            expect(signUp, CREATED, "signing up");
        }
    }

    private static void expect(HttpResponse<String> answer, int status, String doing) {
        if (answer.statusCode() != status) {
            throw new PartException(
                    "%s in the demo workspace was answered %d %s"
                            .formatted(doing, answer.statusCode(), answer.body()));
        }
    }
}
