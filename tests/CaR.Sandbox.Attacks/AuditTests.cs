using CaR.Sandbox.Auditing;
using CaR.Testing;

namespace CaR.Sandbox.Attacks;

/// <summary>What an auditor is told.</summary>
public sealed class AuditTests : IClassFixture<AuditTests.OneAuditor>
{
    private readonly Auditor _auditor;

    public AuditTests(OneAuditor one) => _auditor = one.Auditor;

    public static TheoryData<string> Attacks => [.. Attack.Names];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void NoAttackIsCalledWellBehaved(string name)
    {
        var report = Audit(Attack.Load(name).Code);
        Assert.False(report.WellBehaved, name);
        Assert.True(report.Allowed || report.Frames.IsEmpty);
    }

    [Theory]
    [MemberData(nameof(NaturalTests.Names), MemberType = typeof(NaturalTests))]
    public void NoNaturalProgramIsCalledAnythingElse(string name)
    {
        var report = Audit(File.ReadAllText(Path.Combine(Samples.Root, "tests", "CaR.Sandbox.Attacks", "Natural", $"{name}.cs")));
        Assert.True(report.WellBehaved, $"{name}: {string.Join('\n', report.Violations)}{string.Join('\n', report.Frames)}");
        Assert.All(report.Frames, f => Assert.True(f.Answer.Fuel > 0));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0\uFFFF")]
    [InlineData("this is no program")]
    [InlineData("class X : RewardProgram {")]
    public void WhatIsNoProgramIsDenied(string code) => Assert.NotEmpty(Audit(code).Violations);

    private AuditReport Audit(string code) => _auditor.Audit(code, Attack.Program, AuditFrames.Samples(), CancellationToken.None);

    public sealed class OneAuditor : IDisposable
    {
        internal Auditor Auditor { get; } = new();

        public void Dispose() => Auditor.Dispose();
    }
}
