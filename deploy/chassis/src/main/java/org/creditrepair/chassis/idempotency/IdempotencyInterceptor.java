package org.creditrepair.chassis.idempotency;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.security.Caller;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs inside the transaction of the resource method. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class IdempotencyInterceptor {
    private static final String KEY_HEADER = "Idempotency-Key";
    private static final int KEY_LENGTH_LIMIT = 200;

    private final IdempotentRequests requests;
    private final CurrentVertxRequest current;
    private final Caller caller;

    IdempotencyInterceptor(IdempotentRequests requests, CurrentVertxRequest current, Caller caller) {
        this.requests = requests;
        this.current = current;
        this.caller = caller;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        var request = current.getCurrent().request();
        var key = requiredKey(request.getHeader(KEY_HEADER));
        var mac = requests.mac(request.method().name() + " " + request.path(), invocation.getParameters());
        var earlier = requests.begin(caller.id(), key, mac);
        var keepAnswer = invocation.getMethod().getAnnotation(Idempotent.class).keepAnswer();
        if (earlier.isPresent() && keepAnswer) {
            return earlier.get().replay();
        }
        var answer = (RestResponse<?>) invocation.proceed();
        if (keepAnswer) {
            requests.complete(caller.id(), key, answer);
        }
        return answer;
    }

    private static String requiredKey(String key) {
        if (key == null || key.isBlank() || key.length() > KEY_LENGTH_LIMIT) {
            throw Problem.of(
                            400,
                            "idempotency-key-required",
                            "The header Idempotency-Key is needed, with 1 to " + KEY_LENGTH_LIMIT + " characters.")
                    .exception();
        }
        return key;
    }
}
