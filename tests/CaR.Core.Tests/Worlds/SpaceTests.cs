using CaR.Core.Worlds;

namespace CaR.Core.Tests.Worlds;

public sealed class SpaceTests
{
    private static readonly DiscreteSpace s_three = new(["a", "b", "c"]);
    private static readonly BoxSpace s_box = new([2, 2], -1, 1);
    private static readonly DictSpace s_both = new([new("choice", s_three), new("box", s_box)]);

    [Theory]
    [InlineData(0f, true)]
    [InlineData(2f, true)]
    [InlineData(3f, false)]
    [InlineData(-1f, false)]
    [InlineData(0.5f, false)]
    [InlineData(float.NaN, false)]
    public void ADiscreteSpaceHoldsItsChoices(float value, bool expected) => Assert.Equal(expected, s_three.Contains([value]));

    [Fact]
    public void ABoxHoldsWhatIsWithinItsBounds()
    {
        Assert.True(s_box.Contains([-1, 0, 0.5f, 1]));
        Assert.False(s_box.Contains([-1, 0, 0.5f, 1.01f]));
        Assert.False(s_box.Contains([0, 0, 0, float.NaN]));
        Assert.False(s_box.Contains([0, 0, 0]));
    }

    [Fact]
    public void ADictIsItsPartsOneAfterTheOther()
    {
        Assert.Equal((5, 0..1, 1..5), (s_both.Length, s_both.RangeOf("choice"), s_both.RangeOf("box")));
        Assert.True(s_both.Contains([2, 0, 0, 0, 0]));
        Assert.False(s_both.Contains([3, 0, 0, 0, 0]));
        Assert.Contains("'colour'", Assert.Throws<InputException>(() => s_both.RangeOf("colour")).Message);
    }

    [Fact]
    public void SamplesAreValuesAndReachEveryChoice()
    {
        var random = new WorldRandom(seed: 1);
        var value = new float[5];
        var seen = new HashSet<float>();
        for (var i = 0; i < 100; i++)
        {
            s_both.Sample(random, value);
            Assert.True(s_both.Contains(value));
            seen.Add(value[0]);
        }

        Assert.Equal(3, seen.Count);
    }

    [Fact]
    public void SpacesAreWrittenAsGymnasiumWritesThem() =>
        Assert.Equal("Dict(choice: Discrete(3), box: Box(-1, 1, (2, 2)))", s_both.ToString());
}
