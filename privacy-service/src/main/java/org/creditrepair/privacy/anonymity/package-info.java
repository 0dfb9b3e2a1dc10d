/** Measures how far rows can be told apart, and generalises a table until they cannot. Pure. */
package org.creditrepair.privacy.anonymity;
