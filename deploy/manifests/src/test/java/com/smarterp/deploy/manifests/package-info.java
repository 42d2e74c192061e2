/**
 * What an operator relies on in {@code deploy/kubernetes} and {@code deploy/images}: whoever takes
 * away a probe, a limit or a policy fails a test here.
 */
@NullMarked
package com.smarterp.deploy.manifests;

import org.jspecify.annotations.NullMarked;
