/** The main job of the suite told as a story: from a loan tape to restored credit. */
package org.creditrepair.local.demo;
