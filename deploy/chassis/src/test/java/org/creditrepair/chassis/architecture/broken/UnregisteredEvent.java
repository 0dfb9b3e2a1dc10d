package org.creditrepair.chassis.architecture.broken;

import org.creditrepair.chassis.outbox.PublishedEvent;

public record UnregisteredEvent(String key) implements PublishedEvent {}
