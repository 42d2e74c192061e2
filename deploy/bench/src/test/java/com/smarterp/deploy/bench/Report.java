package com.smarterp.deploy.bench;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures as they come, each that has a goal beside it; at the end the goals once more. */
final class Report {

    private final PrintStream out;
    private final List<String> goals = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private boolean disturbed;

    Report(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void title(String text) {
        say("\n== " + text);
    }

    @FormatMethod
    void figure(String what, @FormatString String format, Object... values) {
        say("  %-58s %s".formatted(what, String.format(Locale.ROOT, format, values)));
    }

    void atMost(String what, double value, double goal, String unit) {
        goal(what, value, "≤", goal, unit, value <= goal);
    }

    void atLeast(String what, double value, double goal, String unit) {
        goal(what, value, "≥", goal, unit, value >= goal);
    }

    /** Who spent how much CPU in the phase just reported. */
    void effort(Effort effort) {
        disturbed |= effort.isDisturbed();
        say("  CPU: " + effort);
    }

    void end() {
        say("\n== goals" + (disturbed ? ", under disturbance: no measurement" : ""));
        goals.forEach(this::say);
    }

    /** The goals that were not reached so far. */
    List<String> missed() {
        return List.copyOf(missed);
    }

    private void goal(
            String what, double value, String sign, double goal, String unit, boolean reached) {
        String line =
                String.format(
                        Locale.ROOT,
                        "  %-58s %s %s (goal %s %s: %s)",
                        what,
                        number(value),
                        unit,
                        sign,
                        number(goal),
                        reached ? "reached" : "NOT REACHED");
        goals.add(line);
        if (!reached) {
            missed.add(line.strip());
        }
        say(line);
    }

    private static String number(double value) {
        return Math.abs(value) >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
