using CaR.Core;

namespace CaR.Environments.Tests.Worlds;

/// <summary>How worlds are called, and what is said of names that mean none.</summary>
public sealed class WorldNameTests
{
    [Theory]
    [InlineData("doorkey-7x7", 7, 7, 490)]
    [InlineData("MiniGrid-DoorKey-16x16-v0", 16, 16, 2560)]
    [InlineData("empty-random-9x9", 9, 9, 324)]
    [InlineData("MULTIROOM-N3-S6", 25, 25, 60)]
    [InlineData("multiroom-n4-s5", 25, 25, 120)]
    [InlineData("MiniGrid-MultiRoom-N4-S5-v1", 25, 25, 80)]
    [InlineData("lavacrossing-s13n7", 13, 13, 676)]
    [InlineData("memory-s15", 15, 15, 1125)]
    [InlineData("memorys17random", 17, 17, 1445)]
    [InlineData("redbluedoors-7x7", 14, 7, 980)]
    [InlineData("distshift-2", 9, 7, 252)]
    [InlineData("lockedroom", 19, 19, 190)]
    [InlineData("dynamic-obstacles-random-7x7", 7, 7, 196)]
    [InlineData("MiniGrid-UnlockPickup-v0", 11, 6, 288)]
    [InlineData("blockedunlockpickup", 11, 6, 576)]
    [InlineData("keycorridor-s6r3", 16, 16, 1080)]
    [InlineData("keycorridor-s4r2", 10, 7, 480)]
    [InlineData("obstructedmaze-1dlhb", 11, 6, 288)]
    [InlineData("obstructedmaze-2dlh", 16, 16, 576)]
    [InlineData("MiniGrid-ObstructedMaze-1Q-v1", 16, 16, 720)]
    [InlineData("obstructedmaze-2q", 16, 16, 1584)]
    [InlineData("obstructedmaze-full-v1", 16, 16, 3600)]
    [InlineData("BabyAI-GoToLocalS5N2-v0", 5, 5, 25)]
    [InlineData("gotolocal", 8, 8, 64)]
    [InlineData("putnextlocal-s6n4", 6, 6, 72)]
    [InlineData("pickuploc", 8, 8, 64)]
    [InlineData("opentwodoors", 16, 16, 720)]
    [InlineData("BabyAI-OpenDoorsOrderN4-v0", 16, 16, 720)]
    [InlineData("unlocklocal-dist", 22, 22, 576)]
    public void NamesMeanASizeAndALimit(string name, int width, int height, int maxSteps)
    {
        var world = WorldCatalog.MakeGrid(name);
        Assert.Equal((width, height, maxSteps), (world.State.Width, world.State.Height, world.MaxSteps));
    }

    [Fact]
    public void GymnasiumsNameMeansTheSame()
    {
        foreach (var family in WorldFamilies.All)
        {
            foreach (var variant in family.Variants)
            {
                var registered = (family.Prefix + variant).TrimEnd('-') + (variant.EndsWith("-v1", StringComparison.Ordinal) ? "" : "-v0");
                var (theirs, ours) = (WorldCatalog.MakeGrid(registered), WorldCatalog.MakeGrid(family.NameOf(variant)));
                theirs.Reset(1);
                ours.Reset(1);
                Assert.Equal((ours.Mission, ours.MaxSteps), (theirs.Mission, theirs.MaxSteps));
                Assert.Equal(ours.State.Cells, theirs.State.Cells);
                Assert.Same(family, WorldFamilies.Of(registered));
            }
        }
    }

    [Theory]
    [InlineData("dorkey-8x8", "doorkey-8x8")]
    [InlineData("doorkey-8x8x8", "doorkey-8x8")]
    [InlineData("doorkey", "doorkey-8x8")]
    [InlineData("unlock-pikup", "unlockpickup")]
    [InlineData("BabyAI-UnlockPickup-v0", "unlockpickup")]
    [InlineData("obstructedmaze-1q-v2", "obstructedmaze-1q")]
    [InlineData("gotoredballgrey", "gotoredball")]
    [InlineData("MiniGrid-DoorKey-8x8-v3", "doorkey-8x8")]
    [InlineData("BabyAI-DoorKey-8x8-v0", "doorkey-8x8")]
    [InlineData("BabyAI-FourRooms-v0", "fourrooms")]
    [InlineData("", "one of")]
    public void UnknownNamesAreAnsweredWithNearOnes(string name, string near) => Assert.Contains(near, Refused(name));

    [Theory]
    [InlineData("doorkey-4x4", "size 4", "5..64")]
    [InlineData("doorkey-8x9", "8x9", "square")]
    [InlineData("doorkey-9999x9999", "size 9999", "5..64")]
    [InlineData("doorkey-99999999999x99999999999", "size 99999999999", "5..64")]
    [InlineData("lavacrossing-s9n7", "rivers 7", "1..6")]
    [InlineData("lavacrossing-s10n1", "size 10", "odd")]
    [InlineData("lavagap-s4", "size 4", "5..64")]
    [InlineData("multiroom-n0-s4", "rooms 0", "1..8")]
    [InlineData("multiroom-n2-s11", "longest side 11", "4..10")]
    [InlineData("distshift-3", "variant 3", "1..2")]
    [InlineData("memory-s8", "size 8", "odd")]
    [InlineData("fetch-5x5-n9", "things 9", "1..8")]
    [InlineData("putnear-6x6-n3", "things 3", "2..2")]
    [InlineData("gotoobject-8x8-n19", "things 19", "1..18")]
    [InlineData("gotolocal-s5n4", "things 4", "1..3")]
    [InlineData("gotolocal-s32n300", "things 300", "1..18")]
    [InlineData("putnextlocal-s4n2", "room size 4", "5..32")]
    [InlineData("keycorridor-s2r3", "room size 2", "3..16")]
    [InlineData("keycorridor-s3r0", "rows 0", "1..8")]
    [InlineData("obstructedmaze-3dl", "locked doors 3", "1..2")]
    [InlineData("obstructedmaze-3q", "quarters 3", "1..2")]
    [InlineData("opendoorsorder-n5", "doors 5", "2..4")]
    public void ImpossibleOnesAreAnsweredWithWhatIsPossible(string name, string found, string expected)
    {
        var message = Refused(name);
        Assert.Contains(found, message);
        Assert.Contains(expected, message);
    }

    private static string Refused(string name) => Assert.Throws<InputException>(() => WorldCatalog.Make(name)).Message;
}
