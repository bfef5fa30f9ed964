package org.stanceledger.learning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Minimises a smooth function by limited-memory BFGS with a backtracking line search (Nocedal and Wright, Numerical Optimization, 2nd edition, section 7.2).
 *
 * @param iterations at most so many steps
 */
record Lbfgs(int iterations) {

    private static final int MEMORY = 8;
    private static final double TOLERANCE = 1e-6;
    private static final double SUFFICIENT = 1e-4;
    private static final int HALVINGS = 30;

    /** A function that returns its value at a point and writes its gradient there. */
    @FunctionalInterface
    interface Objective {
        double at(double[] point, double[] gradient);
    }

    /** A step taken and how the gradient changed by it. */
    private static final class Pair {

        private final double[] step;
        private final double[] change;
        private final double product;

        Pair(double[] step, double[] change) {
            this.step = step;
            this.change = change;
            this.product = dot(step, change);
        }
    }

    /** The point of least value that was found from {@code start} on; {@code start} is left as it is. */
    double[] minimise(double[] start, Objective objective) {
        double[] point = start.clone();
        double[] gradient = new double[point.length];
        double value = objective.at(point, gradient);
        Deque<Pair> memory = new ArrayDeque<>();
        for (int iteration = 0; iteration < iterations; iteration++) {
            double[] direction = direction(gradient, memory);
            double slope = dot(direction, gradient);
            if (slope >= 0) {
                break;
            }
            double length = memory.isEmpty() ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
            double[] next = new double[point.length];
            double[] nextGradient = new double[point.length];
            double nextValue = Double.POSITIVE_INFINITY;
            for (int i = 0; i < HALVINGS; i++, length /= 2) {
                for (int j = 0; j < point.length; j++) {
                    next[j] = point[j] + length * direction[j];
                }
                nextValue = objective.at(next, nextGradient);
                if (nextValue <= value + SUFFICIENT * length * slope) {
                    break;
                }
            }
            if (nextValue >= value) {
                break;
            }
            remember(memory, point, next, gradient, nextGradient);
            boolean done = value - nextValue < TOLERANCE * Math.abs(value);
            point = next;
            gradient = nextGradient;
            value = nextValue;
            if (done) {
                break;
            }
        }
        return point;
    }

    private static void remember(
            Deque<Pair> memory, double[] point, double[] next, double[] gradient, double[] nextGradient) {
        double[] step = new double[point.length];
        double[] change = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            step[i] = next[i] - point[i];
            change[i] = nextGradient[i] - gradient[i];
        }
        Pair pair = new Pair(step, change);
        if (pair.product > 1e-12) {
            memory.addLast(pair);
            if (memory.size() > MEMORY) {
                memory.removeFirst();
            }
        }
    }

    private static double[] direction(double[] gradient, Deque<Pair> memory) {
        double[] q = gradient.clone();
        double[] alphas = new double[memory.size()];
        int i = alphas.length;
        for (Iterator<Pair> it = memory.descendingIterator(); it.hasNext(); ) {
            Pair pair = it.next();
            double alpha = dot(pair.step, q) / pair.product;
            alphas[--i] = alpha;
            addScaled(q, pair.change, -alpha);
        }
        if (!memory.isEmpty()) {
            Pair last = memory.getLast();
            double scale = last.product / dot(last.change, last.change);
            for (int j = 0; j < q.length; j++) {
                q[j] *= scale;
            }
        }
        for (Pair pair : memory) {
            double beta = dot(pair.change, q) / pair.product;
            addScaled(q, pair.step, alphas[i++] - beta);
        }
        for (int j = 0; j < q.length; j++) {
            q[j] = -q[j];
        }
        return q;
    }

    private static void addScaled(double[] target, double[] source, double factor) {
        for (int j = 0; j < target.length; j++) {
            target[j] += factor * source[j];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }
}
