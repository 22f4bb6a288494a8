// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    static int M0(int x) => M1(x) + M1(x + 1);
    static int M1(int x) => M2(x) + M2(x + 1);
    static int M2(int x) => M3(x) + M3(x + 1);
    static int M3(int x) => M4(x) + M4(x + 1);
    static int M4(int x) => M5(x) + M5(x + 1);
    static int M5(int x) => M6(x) + M6(x + 1);
    static int M6(int x) => M7(x) + M7(x + 1);
    static int M7(int x) => M8(x) + M8(x + 1);
    static int M8(int x) => M9(x) + M9(x + 1);
    static int M9(int x) => M10(x) + M10(x + 1);
    static int M10(int x) => M11(x) + M11(x + 1);
    static int M11(int x) => M12(x) + M12(x + 1);
    static int M12(int x) => M13(x) + M13(x + 1);
    static int M13(int x) => M14(x) + M14(x + 1);
    static int M14(int x) => M15(x) + M15(x + 1);
    static int M15(int x) => M16(x) + M16(x + 1);
    static int M16(int x) => M17(x) + M17(x + 1);
    static int M17(int x) => M18(x) + M18(x + 1);
    static int M18(int x) => M19(x) + M19(x + 1);
    static int M19(int x) => M20(x) + M20(x + 1);
    static int M20(int x) => M21(x) + M21(x + 1);
    static int M21(int x) => M22(x) + M22(x + 1);
    static int M22(int x) => M23(x) + M23(x + 1);
    static int M23(int x) => M24(x) + M24(x + 1);
    static int M24(int x) => M25(x) + M25(x + 1);
    static int M25(int x) => M26(x) + M26(x + 1);
    static int M26(int x) => M27(x) + M27(x + 1);
    static int M27(int x) => M28(x) + M28(x + 1);
    static int M28(int x) => M29(x) + M29(x + 1);
    static int M29(int x) => M30(x) + M30(x + 1);
    static int M30(int x) => M31(x) + M31(x + 1);
    static int M31(int x) => M32(x) + M32(x + 1);
    static int M32(int x) => M33(x) + M33(x + 1);
    static int M33(int x) => M34(x) + M34(x + 1);
    static int M34(int x) => M35(x) + M35(x + 1);
    static int M35(int x) => M36(x) + M36(x + 1);
    static int M36(int x) => M37(x) + M37(x + 1);
    static int M37(int x) => M38(x) + M38(x + 1);
    static int M38(int x) => M39(x) + M39(x + 1);
    static int M39(int x) => M40(x) + M40(x + 1);
    static int M40(int x) => x;

    public override double Progress(Observation o)
    {
        return M0(1);
    }
}
