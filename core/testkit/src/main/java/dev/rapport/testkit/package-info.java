/**
 * For authors of connectors: the contracts that every source and sink inherits as tests, and small
 * real stand-ins for what the engine lends to a connector.
 */
@NullMarked
package dev.rapport.testkit;

import org.jspecify.annotations.NullMarked;
