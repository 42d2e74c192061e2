package com.smarterp.deploy.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * A quantity over time, of which it is judged whether it levels off: the line of least squares
 * through its second half, when things have warmed up, rises by no more than a share of its mean.
 */
final class Level {

    final String name;
    final String unit;
    private final double share;
    private final double slack;
    private final List<Double> seconds = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();

    /**
     * @param share of the mean by which it may rise over the second half
     * @param slack by which it may rise however small it is
     */
    Level(String name, String unit, double share, double slack) {
        this.name = name;
        this.unit = unit;
        this.share = share;
        this.slack = slack;
    }

    void add(double second, double value) {
        seconds.add(second);
        values.add(value);
    }

    double first() {
        return values.isEmpty() ? 0 : values.getFirst();
    }

    double last() {
        return values.isEmpty() ? 0 : values.getLast();
    }

    double highest() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** By how much it may rise over the second half. */
    double bound() {
        return Math.max(slack, share * mean(half(values)));
    }

    /** By how much the line through its second half rises from its begin to its end. */
    double rise() {
        List<Double> times = half(seconds);
        List<Double> sizes = half(values);
        if (times.size() < 3) {
            throw new IllegalStateException(name + " was looked at too few times");
        }
        double middle = mean(times);
        double mean = mean(sizes);
        double product = 0;
        double square = 0;
        for (int i = 0; i < times.size(); i++) {
            double away = times.get(i) - middle;
            product += away * (sizes.get(i) - mean);
            square += away * away;
        }
        return product / square * (times.getLast() - times.getFirst());
    }

    boolean isLevel() {
        return rise() <= bound();
    }

    private static List<Double> half(List<Double> all) {
        return all.subList(all.size() / 2, all.size());
    }

    private static double mean(List<Double> all) {
        return all.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
