/** The repair case and the money in it. */
package org.creditrepair.repair;
