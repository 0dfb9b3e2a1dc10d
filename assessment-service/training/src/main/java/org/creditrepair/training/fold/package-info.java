/** Pure: which rows a model is trained on and which ones judge it. */
package org.creditrepair.training.fold;
