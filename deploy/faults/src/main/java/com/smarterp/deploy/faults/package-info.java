/**
 * The fault runner: devices write, read and follow through the running product while a schedule
 * drawn from a seed breaks it, and an oracle compares what everybody holds at the end.
 *
 * <p>{@code FaultRunner} starts it, {@code Trial} is one seed, {@code Stage} the product with
 * {@code Wire}s between its parts, {@code Actor} a device, {@code Fault} what is done to the
 * product, {@code Evidence} all that was seen, and {@code Oracle} the verdict. The oracle judges
 * evidence and nothing else, so that {@code OracleTest} can show that each invariant's break is
 * found.
 */
@NullMarked
package com.smarterp.deploy.faults;

import org.jspecify.annotations.NullMarked;
