package org.creditrepair.local;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creditrepair.embedded.Ports;

/** The TCP ports of the suite on loopback, by the name of what listens there. */
public record SuitePorts(Map<String, Integer> byName) {
    static final String GATEWAY = "gateway";
    static final String KEYCLOAK = "keycloak";
    static final String POSTGRES = "postgres";
    static final String KAFKA = "kafka";
    static final String CONNECT = "connect";
    static final String SMTP = "smtp";
    static final String INBOX = "inbox";

    /** The ports that {@code up} uses. */
    public static SuitePorts fixed() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put(GATEWAY, 8080);
        ports.put("privacy", 8081);
        ports.put("assessment", 8082);
        ports.put("repair", 8083);
        ports.put("notification", 8084);
        ports.put(CONNECT, 8085);
        ports.put(KEYCLOAK, 8180);
        ports.put(SMTP, 3025);
        ports.put(INBOX, 8025);
        ports.put(POSTGRES, 15432);
        ports.put(KAFKA, 19092);
        return new SuitePorts(ports);
    }

    /** Ports that are free now: for tests. */
    public static SuitePorts free() {
        var names = fixed().byName().keySet();
        var free = Ports.free(names.size()).iterator();
        var ports = new LinkedHashMap<String, Integer>();
        names.forEach(name -> ports.put(name, free.next()));
        return new SuitePorts(ports);
    }

    int of(String name) {
        return byName.get(name);
    }

    URI url(String name) {
        return URI.create("http://localhost:" + of(name));
    }
}
