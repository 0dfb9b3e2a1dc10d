/** Parties: references that platforms resolve, and persons whose identity is registered. */
package org.creditrepair.privacy.subject;
