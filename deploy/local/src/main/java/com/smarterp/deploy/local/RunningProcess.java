package com.smarterp.deploy.local;

/**
 * A line of {@code processes.json}.
 *
 * @param replica 1 for the first (the file names it from 2 on)
 * @param management port of metrics and probes, {@code /actuator}; 0 where there is none
 */
public record RunningProcess(String name, long pid, int port, int replica, int management) {}
