/**
 * The whole product on the launcher, from outside: what a person does, what is killed meanwhile,
 * and that nothing acknowledged is lost or doubled.
 */
@NullMarked
package com.smarterp.deploy.e2e;

import org.jspecify.annotations.NullMarked;
