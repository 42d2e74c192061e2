package com.smarterp.jobs;

import com.smarterp.kernel.testing.Person;
import com.smarterp.kernel.testing.Reply;
import com.smarterp.kernel.testing.TestService;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProbeTest {
    @Test
    void probe() {
        try (TestService jobs = TestService.start(JobsApplication.class, Map.of())) {
            Person a = Person.stranger();
            show(jobs.call(a, "GET", "/api/jobs", null));
            Reply r =
                    jobs.call(
                            a,
                            "POST",
                            "/api/jobs",
                            "{\"title\":\"One\",\"tags\":[\"a\",\"b\"],\"price\":{\"amount\":\"12.50\",\"currency\":\"EUR\"},\"custom\":{\"k\":1}}");
            show(r);
            String id = r.json().get("id").asString();
            show(
                    jobs.call(
                            a,
                            "PUT",
                            "/api/jobs/" + id,
                            "{\"status\":\"done\",\"custom\":{\"k\":null,\"j\":2}}"));
            show(
                    jobs.call(
                            a,
                            "PUT",
                            "/api/jobs/" + id,
                            "{\"status\":\"cancelled\"}",
                            "If-Match",
                            "\"1\""));
            show(
                    jobs.call(
                            a,
                            "PUT",
                            "/api/jobs/" + id,
                            "{\"tags\":[\"a\",\"c\"]}",
                            "If-Match",
                            "\"1\""));
            show(jobs.call(a, "GET", "/api/jobs?since=1", null));
            show(jobs.call(a, "GET", "/api/jobs/" + id + "/history", null));
            show(jobs.call(a, "DELETE", "/api/jobs/" + id, null));
            show(jobs.call(a, "GET", "/api/jobs?since=1", null));
            show(jobs.call(a, "PATCH", "/api/jobs", null));
            show(jobs.call(null, "GET", "/api/jobs", null));
            for (int i = 0; i < 300; i++) jobs.call(a, "POST", "/api/jobs", "{\"title\":\"One\"}");
            long t = System.nanoTime();
            for (int i = 0; i < 300; i++) jobs.call(a, "POST", "/api/jobs", "{\"title\":\"One\"}");
            System.out.println("us per write " + (System.nanoTime() - t) / 300_000);
        }
    }

    static void show(Reply r) {
        System.out.println("== " + r.status() + " " + r.headers().map() + "\n" + r.text());
    }
}
