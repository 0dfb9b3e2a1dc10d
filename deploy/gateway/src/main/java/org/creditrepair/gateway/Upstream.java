package org.creditrepair.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * One server behind the gateway. What a client says about forwarding is dropped and replaced by what the gateway
 * knows.
 */
final class Upstream implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Upstream.class);
    private static final int CONNECT_MILLISECONDS = 2000;
    private static final int POOL_SIZE = 64;

    private final String name;
    private final HttpProxy proxy;

    Upstream(Vertx vertx, String name, URI server, Duration timeout) {
        this.name = name;
        var client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLISECONDS)
                .setIdleTimeout((int) timeout.toSeconds())
                .setMaxPoolSize(POOL_SIZE)
                .setDecompressionSupported(false));
        this.proxy = HttpProxy.reverseProxy(client)
                .origin(portOf(server), server.getHost())
                .addInterceptor(this);
    }

    void forward(HttpServerRequest request) {
        proxy.handle(request);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        var client = request.proxiedRequest();
        var headers = request.headers();
        var forwarded = headers.names().stream()
                .filter(header -> header.regionMatches(true, 0, "X-Forwarded-", 0, 12)
                        || header.equalsIgnoreCase("Forwarded")
                        || header.equalsIgnoreCase("X-Real-IP"))
                .toList();
        forwarded.forEach(headers::remove);
        headers.set("X-Forwarded-For", client.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", client.scheme());
        headers.set("X-Forwarded-Host", client.authority().toString());
        headers.set("X-Forwarded-Port", String.valueOf(client.localAddress().port()));
        return context.sendRequest().recover(failure -> Future.succeededFuture(unavailable(context, failure)));
    }

    private ProxyResponse unavailable(ProxyContext context, Throwable failure) {
        LOG.warnf("upstream unavailable: upstream=%s cause=%s", name, failure.getMessage());
        var detail = "The " + name + " service does not answer; try again soon.";
        var correlationId = CorrelationId.of(context.request().headers());
        var response = context.request().release().response();
        response.headers()
                .set(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                .set(HttpHeaders.RETRY_AFTER, "5")
                .set(CorrelationId.HEADER, correlationId);
        return response.setStatusCode(502).setBody(Body.body(Problems.document(502, "service-unavailable", detail)));
    }

    static int portOf(URI server) {
        if (server.getPort() > 0) {
            return server.getPort();
        }
        return "https".equals(server.getScheme()) ? 443 : 80;
    }
}
