/** Consent per purpose, against a version of a text that was shown. */
package org.creditrepair.privacy.consent;
