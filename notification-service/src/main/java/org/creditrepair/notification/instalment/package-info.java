/** What is known of the plans of repair cases and of their instalments, as facts for a ladder. */
package org.creditrepair.notification.instalment;
