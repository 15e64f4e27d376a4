using Gale.Codegen.Collections;
using Gale.Codegen.CSharp;

namespace Gale.Codegen.Settings;

/// <summary>A client that is to be generated, defaults filled in; or why it cannot be.</summary>
/// <param name="Settings">What the consumer wrote.</param>
/// <param name="Shape">The client; <see langword="null"/> where a setting stands in its way.</param>
/// <param name="Faults">What is wrong with the settings.</param>
internal sealed record ClientPlan(ClientSettings Settings, ClientShape? Shape, EquatableArray<SettingFault> Faults);
