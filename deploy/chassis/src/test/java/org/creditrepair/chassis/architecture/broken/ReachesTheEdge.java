package org.creditrepair.chassis.architecture.broken;

public class ReachesTheEdge {
    public String reach(LooseResource resource) {
        return resource.change();
    }
}
