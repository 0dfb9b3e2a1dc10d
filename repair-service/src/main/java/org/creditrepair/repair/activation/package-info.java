/** A plan starts to run when its public notice is over. */
package org.creditrepair.repair.activation;
