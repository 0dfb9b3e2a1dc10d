/** Which part of a payment goes where, in the order of the law; pure. */
package org.creditrepair.repair.allocation;
