package org.creditrepair.chassis.architecture.broken;

public record FloatingMoney(double amount) {}
