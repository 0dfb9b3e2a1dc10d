/** A client of the suite as frontends and internal teams are: through the gateway, with tokens of Keycloak. */
package org.creditrepair.local.client;
