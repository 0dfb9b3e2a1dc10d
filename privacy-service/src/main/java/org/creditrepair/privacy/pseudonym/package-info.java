/** Keyed pseudonyms and truncated blind indexes, and how many bits such an index may keep. Pure. */
package org.creditrepair.privacy.pseudonym;
