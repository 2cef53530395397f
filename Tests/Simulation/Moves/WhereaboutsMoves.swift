import HallProto

/// Who is away, and where everybody is.
extension Moves {
    static let whereabouts: [String: Maker] = [
        "hall.v1.Whereabouts/StepAway": stepAway, "hall.v1.Whereabouts/GoOut": goOut, "hall.v1.Whereabouts/Return": returning,
        "hall.v1.Whereabouts/List": listWhereabouts, "hall.v1.Whereabouts/RollCall": rollCall,
    ]

    private static let stepAway: Maker = { dice, world in
        let request = StepAwayRequest(reason: dice.one(["", "取件"]))
        return Move("hall.v1.Whereabouts/StepAway", dice.one(world.voices), request) { world, caller in
            world.stepAway(request, caller)
        }
    }

    private static let goOut: Maker = { dice, world in
        let minutes = Int64(dice.one([-5, 0, 1, 30, 180, 480, 3_000, 44_640]) + dice.number(0...20))
        let request = GoOutRequest(
            destination: dice.chance(90) ? "县民政局" : "", reason: dice.chance(90) ? "送材料" : "",
            expectedReturn: dice.chance(95) ? Timestamp(seconds: world.now / 1_000 + minutes * 60) : nil)
        return Move("hall.v1.Whereabouts/GoOut", dice.one(world.voices), request) { world, caller in
            world.goOut(request, caller)
        }
    }

    private static let returning: Maker = { dice, world in
        Move("hall.v1.Whereabouts/Return", dice.one(world.voices), ReturnRequest()) { world, caller in world.comeBack(caller) }
    }

    private static let listWhereabouts: Maker = { dice, world in
        let path = "hall.v1.Whereabouts/List"
        return Move(path, dice.voice(path, world), ListWhereaboutsRequest(pageSize: 1_000)) { world, _ in
            world.listWhereabouts()
        }
    }

    private static let rollCall: Maker = { dice, world in
        let path = "hall.v1.Whereabouts/RollCall"
        return Move(path, dice.voice(path, world), RollCallRequest(pageSize: 1_000)) { world, _ in world.rollCall() }
    }
}
