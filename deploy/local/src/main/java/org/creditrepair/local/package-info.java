/** The whole suite on one machine. */
package org.creditrepair.local;
