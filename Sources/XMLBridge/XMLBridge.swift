// The XMLBridge floor.
