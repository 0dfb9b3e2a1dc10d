package org.creditrepair.chassis.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an unsafe resource method that needs no {@code Idempotency-Key}, because sending the same again changes nothing:
 * streamed imports and settings.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NaturallyIdempotent {}
