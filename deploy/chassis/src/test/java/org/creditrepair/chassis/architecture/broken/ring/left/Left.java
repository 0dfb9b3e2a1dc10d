package org.creditrepair.chassis.architecture.broken.ring.left;

import org.creditrepair.chassis.architecture.broken.ring.right.Right;

public record Left(Right right) {}
