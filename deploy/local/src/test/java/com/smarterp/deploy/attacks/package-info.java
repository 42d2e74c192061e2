/**
 * What a hostile client does to the running product, from outside: each test states the attack and
 * what must be seen instead. docs/attacks.md lists them all, with those that the modules hold by
 * themselves.
 */
@NullMarked
package com.smarterp.deploy.attacks;

import org.jspecify.annotations.NullMarked;
