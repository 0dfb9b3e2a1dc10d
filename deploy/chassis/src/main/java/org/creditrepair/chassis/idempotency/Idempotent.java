package org.creditrepair.chassis.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an unsafe resource method that is {@code @Transactional} and returns a {@code RestResponse}: the request needs an
 * {@code Idempotency-Key}. The answer of a request that succeeded is kept in its own transaction; the same caller's same
 * key and request get that answer again, and the same key with another request is refused. A request that failed leaves
 * nothing, so its key can be used again.
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /**
     * Whether the answer is kept. An answer that holds clear personal data is not: the same request is then carried
     * out, and recorded, again.
     */
    @Nonbinding
    boolean keepAnswer() default true;
}
