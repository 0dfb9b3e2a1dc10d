package org.creditrepair.chassis.architecture.broken;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class ImpureCore {}
