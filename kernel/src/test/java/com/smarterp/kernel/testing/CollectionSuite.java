package com.smarterp.kernel.testing;

/** All that every collection must pass. */
public interface CollectionSuite
        extends VersionSuite,
                ReplaySuite,
                OfflineSuite,
                ReadingSuite,
                IsolationSuite,
                TopicSuite,
                TroubleSuite,
                DocumentsSuite {}
