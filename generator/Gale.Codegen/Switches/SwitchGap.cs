namespace Gale.Codegen.Switches;

/// <summary>What a switch leaves out at one of the places that it tells states apart at.</summary>
/// <param name="Place">The place.</param>
/// <param name="Missing">The values and alternatives that no arm speaks of.</param>
/// <param name="OnlyGuarded">Those whose arms all have a condition.</param>
/// <param name="Unknown">What stands for the rest, where nothing takes it.</param>
/// <param name="Swallowing">The arm that takes what is missing for something else; none where nothing does.</param>
internal sealed record SwitchGap(
    SwitchPlace Place, IReadOnlyList<SwitchState> Missing, IReadOnlyList<SwitchState> OnlyGuarded, SwitchState? Unknown, SwitchArm? Swallowing)
{
    public bool IsEmpty => Missing.Count == 0 && OnlyGuarded.Count == 0 && Unknown is null;
}
