/** A trained model as the artefact that the service loads, and the proof that it scores there as it was trained. */
package org.creditrepair.training.served;
