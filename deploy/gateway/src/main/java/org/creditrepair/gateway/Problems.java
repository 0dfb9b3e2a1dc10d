package org.creditrepair.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** The gateway's own problem documents (RFC 9457). */
final class Problems {
    static final String MEDIA_TYPE = "application/problem+json";

    private Problems() {}

    static Buffer document(int status, String code, String detail) {
        var title = Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
        return new JsonObject()
                .put("type", "urn:creditrepair:problem:" + code)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .toBuffer();
    }

    static void send(RoutingContext context, int status, String code, String detail) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader(
                        CorrelationId.HEADER, CorrelationId.of(context.request().headers()))
                .end(document(status, code, detail));
    }
}
