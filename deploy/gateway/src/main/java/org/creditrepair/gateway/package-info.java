/** The edge: one address for frontends, four services and the identity provider behind it. */
package org.creditrepair.gateway;
