/**
 * The platform of the suite as real servers from Maven artifacts: PostgreSQL, Kafka, Kafka Connect with Debezium and
 * Keycloak. One class each to start and to stop; what {@code start} returns is ready.
 */
package org.creditrepair.embedded;
