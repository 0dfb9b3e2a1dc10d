package org.creditrepair.chassis.architecture.broken.ring.right;

import org.creditrepair.chassis.architecture.broken.ring.left.Left;

public record Right(Left left) {}
