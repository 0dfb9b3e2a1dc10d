/** Instalments that fall due, are missed, and break a plan. */
package org.creditrepair.repair.arrears;
