/** What this service has seen of the parties' consents to credit repair. */
package org.creditrepair.repair.consentview;
