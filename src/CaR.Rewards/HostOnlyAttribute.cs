namespace CaR.Rewards;

/// <summary>Marks what the host calls and a reward program must not: absent from the API page, denied by policy.</summary>
[AttributeUsage(AttributeTargets.All)]
[HostOnly]
public sealed class HostOnlyAttribute : Attribute;
