/** Privacy and consent: the only context that keeps identifying data. */
package org.creditrepair.privacy;
